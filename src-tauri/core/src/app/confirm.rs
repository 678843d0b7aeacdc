//! Letting a key go to a host: the question, the answer, and what is remembered of it.

use crate::account::AccountId;
use crate::contract::{ConfirmRequest, Nothing, Problem};

use super::desk::{Asking, Held, Passage};
use super::{App, problem};

impl App {
    /// Lets the key of an account pass to its host.
    ///
    /// # Errors
    /// What the person must agree to first; why the register cannot be read.
    pub(super) fn pass(&self, held: &Held) -> Result<Passage, Box<Problem>> {
        let asking = Asking { key: &held.key, host: &held.host, named: held.named, source: &held.source };
        self.pass_key(&asking)
    }

    /// May the key of an account be sent to its host? Sends nothing.
    ///
    /// # Errors
    /// What the person must agree to first; why the key cannot be had.
    pub fn may_send(&self, account: &AccountId) -> Result<(), Box<Problem>> {
        self.pass(&self.accounts.held(account)?).map(drop)
    }

    pub(super) fn pass_key(&self, asking: &Asking<'_>) -> Result<Passage, Box<Problem>> {
        // What was agreed to is no more than a convenience: without a register the question is asked again.
        let register = self.accounts.register().unwrap_or_default();
        self.network.pass(asking, &self.machine.around, &register.agreed)
    }

    /// Remembers that keys may go to the host or the proxy that was asked about, as it was shown.
    ///
    /// # Errors
    /// `host-is-unconfirmed` where nobody asked about it; why the register cannot be written.
    pub fn host_confirm(&self, request: &ConfirmRequest) -> Result<Nothing, Box<Problem>> {
        let origin = self.network.answered(&request.host).ok_or_else(|| problem::unconfirmed(&request.host))?;
        self.accounts.change_register(|register| {
            if !register.agreed.contains(&origin) {
                register.agreed.push(origin.clone());
            }
            Ok(())
        })?;
        Ok(Nothing {})
    }

    /// Agrees to hosts and proxies, by their addresses, until the program ends: whoever starts the program names them.
    ///
    /// # Errors
    /// `host-is-wrong`.
    pub fn agree(&self, addresses: &[String]) -> Result<(), Box<Problem>> {
        for address in addresses {
            let host = crate::account::Host::parse(address).map_err(|mistake| problem::host_is_wrong(address, mistake))?;
            self.network.agree(host.origin());
            // A proxy is shown with the port that its scheme implies.
            if let (Some(name), Some(port)) = (host.url().host_str(), host.url().port_or_known_default()) {
                self.network.agree(crate::wandb::agreement(&format!("{}://{name}:{port}", host.url().scheme())));
            }
        }
        Ok(())
    }
}

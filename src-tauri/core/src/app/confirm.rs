//! Letting a key go to a host: the question, the answer, and what is remembered of it.

use crate::contract::{ConfirmRequest, Nothing, Problem};

use super::desk::{Accounts, Network};
use super::problem;

/// Remembers that keys may go to the host or the proxy that was asked about, as it was shown.
pub(super) fn host_confirm(accounts: &Accounts, network: &Network, request: &ConfirmRequest) -> Result<Nothing, Box<Problem>> {
    let origin = network.answered(&request.host).ok_or_else(|| problem::unconfirmed(&request.host))?;
    accounts.change_register(|register| {
        if !register.agreed.contains(&origin) {
            register.agreed.push(origin.clone());
        }
        Ok(())
    })?;
    Ok(Nothing {})
}

/// Agrees to hosts and proxies, by their addresses, until the program ends: whoever starts the program names them.
pub(super) fn agree(network: &Network, addresses: &[String]) -> Result<(), Box<Problem>> {
    for address in addresses {
        let host = crate::account::Host::parse(address).map_err(|mistake| problem::host_is_wrong(address, mistake))?;
        network.agree(host.origin());
        // A proxy is shown with the port that its scheme implies.
        if let (Some(name), Some(port)) = (host.url().host_str(), host.url().port_or_known_default()) {
            network.agree(crate::wandb::agreement(&format!("{}://{name}:{port}", host.url().scheme())));
        }
    }
    Ok(())
}

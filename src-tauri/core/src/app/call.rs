//! The router: a command by its name, JSON in and JSON out. Every face that is not Rust enters here.

use std::any::TypeId;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "the table names every request and response"))]
use crate::contract::*;
use crate::contract::{commands, name, request};

use super::{App, Desktop};

/// Where events of a command go, each as JSON.
pub type Tell = Arc<dyn Fn(String) + Send + Sync>;

/// Why a call has no response.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Refusal {
    /// What was asked cannot be done, explained.
    Problem(Box<Problem>),
    /// The caller does not follow the table. In no language, and without anything of the request: it may hold a key.
    Caller(String),
}

/// What a method gives back: the response, or the response or a problem.
trait Answer<T> {
    fn answer(self) -> Result<T, Box<Problem>>;
}

impl<T> Answer<T> for T {
    fn answer(self) -> Result<T, Box<Problem>> {
        Ok(self)
    }
}

impl<T> Answer<T> for Result<T, Box<Problem>> {
    fn answer(self) -> Self {
        self
    }
}

/// Calls a method with what the table says that it is given.
macro_rules! method {
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) ()) => {
        method!($app $word [])
    };
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) (desktop)) => {
        method!($app $word [$desktop])
    };
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) (desktop, tell $event:ty)) => {
        method!($app $word [$desktop, telling::<$event>($tell)])
    };
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) (&$type:ty)) => {
        method!($app $word [&$request])
    };
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) (&$type:ty, desktop)) => {
        method!($app $word [&$request, $desktop])
    };
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) ($type:ty)) => {
        method!($app $word [$request])
    };
    ($app:ident $word:tt ($request:ident $desktop:ident $tell:ident) ($type:ty, tell $event:ty)) => {
        method!($app $word [$request, telling::<$event>($tell)])
    };
    ($app:ident (async $name:ident) [$($argument:expr),*]) => {
        Box::pin($app.$name($($argument),*)).await
    };
    ($app:ident ($name:ident) [$($argument:expr),*]) => {
        $app.$name($($argument),*)
    };
}

macro_rules! router {
    ($($(#[doc = $doc:expr])+ $($word:ident)+ ($($given:tt)*) -> $response:ty;)+) => {
        impl App {
            /// Does a command of the table.
            ///
            /// # Errors
            /// What the method of this name says; a call that does not follow the table.
            pub async fn call(&self, command: &str, request: Value, desktop: &dyn Desktop, tell: &Tell) -> Result<String, Refusal> {
                match command {
                    $(name!($($word)+) => {
                        let request: request!($($given)*) = read(command, request)?;
                        // A command may be asked without anything.
                        let _ = &request;
                        let given = method!(self ($($word)+) (request desktop tell) ($($given)*));
                        written::<$response>(given, desktop)
                    })+
                    _ => Err(Refusal::Caller(format!("no command is called {command:?}"))),
                }
            }
        }
    };
}
commands!(router);

fn read<T: DeserializeOwned>(command: &str, request: Value) -> Result<T, Refusal> {
    serde_json::from_value(request).map_err(|_| Refusal::Caller(format!("{command} is asked otherwise")))
}

fn written<T: Serialize + 'static>(given: impl Answer<T>, desktop: &dyn Desktop) -> Result<String, Refusal> {
    let response = given.answer().map_err(Refusal::Problem)?;
    if holds_accounts::<T>() {
        desktop.accounts_told();
    }
    serde_json::to_string(&response).map_err(|error| Refusal::Caller(error.to_string()))
}

fn holds_accounts<T: 'static>() -> bool {
    [TypeId::of::<AccountsView>(), TypeId::of::<StartView>(), TypeId::of::<SwitchDone>()].contains(&TypeId::of::<T>())
}

/// Passes events on as JSON.
fn telling<E: Serialize>(tell: &Tell) -> impl Fn(E) + Send + Sync + use<E> {
    let tell = Arc::clone(tell);
    move |event| {
        if let Ok(json) = serde_json::to_string(&event) {
            tell(json);
        }
    }
}

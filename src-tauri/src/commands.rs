//! The one command of the window: the core's router, by name.

use keywand_core::app::{App, Refusal, Tell};
use serde_json::Value;
use tauri::ipc::{Channel, InvokeResponseBody, JavaScriptChannelId, Response};
use tauri::{Manager as _, State, Webview};

use crate::desktop::System;

/// Does a command of the core's table; what it tells on the way goes to the channel `told`.
#[tauri::command]
pub(crate) async fn call(
    app: State<'_, App>,
    webview: Webview,
    command: String,
    request: Value,
    told: Option<JavaScriptChannelId>,
) -> Result<Response, Refusal> {
    let desktop = System::new(webview.app_handle().clone());
    let answer = app.call(&command, request, &desktop, &tell(webview, told)).await?;
    Ok(Response::new(answer))
}

/// Passes on what happens; a window that was closed no longer listens.
fn tell(webview: Webview, told: Option<JavaScriptChannelId>) -> Tell {
    let channel: Option<Channel<InvokeResponseBody>> = told.map(|told| told.channel_on(webview));
    std::sync::Arc::new(move |json| {
        if let Some(channel) = &channel {
            let _ = channel.send(InvokeResponseBody::Json(json));
        }
    })
}

//! The operations of the Jupyter server.

mod calls;

use calls::{Calls, of, url};
use jupyter_client::{Client, api::*};
use serde_json::json;
use tower::util::MapRequestLayer;
use typewright_runtime::Body;
use typewright_runtime::http::{HeaderValue, Request, header::AUTHORIZATION};

#[tokio::main]
async fn main() {
    let token = HeaderValue::from_static("token sesame");
    let client = Client::builder().base_url(url()).header(AUTHORIZATION, token.clone()).build().expect("a client");
    let mut calls = Calls::default();
    let stranger = Client::builder().base_url(url()).build().expect("a client");
    calls.make("status, unknown", stranger.get_api_status(GetApiStatus)).await;
    calls.make("version", client.get_api(GetApi)).await;
    // The document says `/api/`, and the server has `/api`: a layer mends the path of every request.
    let mended = MapRequestLayer::new(|mut request: Request<Body>| {
        if let Some(path) = request.uri().path().strip_suffix('/') {
            let uri = request.uri().to_string().replacen(&format!("{path}/"), path, 1);
            *request.uri_mut() = uri.parse().expect("a URL that is shorter");
        }
        request
    });
    let builder = Client::builder().base_url(url()).header(AUTHORIZATION, token.clone()).layer(mended);
    let version = calls.make("version, by a layer", builder.build().expect("a client").get_api(GetApi)).await;
    assert!(version.is_some_and(|version| version.version.is_some()));
    calls.make("status", client.get_api_status(GetApiStatus)).await;
    calls.make("me", client.get_api_me(GetApiMe::new())).await;
    calls.make("spec", client.get_api_spec_yaml(GetApiSpecYaml)).await;
    calls.make("config", client.get_api_config_section_name(GetApiConfigSectionName::new("orchard"))).await;
    let body = Some(of(json!({"fruit": {"kind": "pear"}})));
    let change = PatchApiConfigSectionName { body, ..PatchApiConfigSectionName::new("orchard") };
    calls.make("patch config", client.patch_api_config_section_name(change)).await;
    calls.make("contents", client.get_api_contents_path(GetApiContentsPath::new("/"))).await;
    let body = Some(of(json!({"type": "file", "format": "text", "content": "Slow fruit", "name": "motto.txt", "path": "motto.txt"})));
    let file = PutApiContentsPath { body, ..PutApiContentsPath::new("motto.txt") };
    calls.make("put contents", client.put_api_contents_path(file.clone())).await;
    calls.make("put contents, again", client.put_api_contents_path(file)).await;
    calls.make("get contents", client.get_api_contents_path(GetApiContentsPath::new("motto.txt"))).await;
    calls.make("get contents, refused", client.get_api_contents_path(GetApiContentsPath::new("none.txt"))).await;
    let made = client.post_api_contents_path_checkpoints(PostApiContentsPathCheckpoints::new("motto.txt"));
    calls.make("post checkpoint", made).await;
    let listed = client.get_api_contents_path_checkpoints(GetApiContentsPathCheckpoints::new("motto.txt"));
    calls.make("checkpoints", listed).await;
    let restore = PostApiContentsPathCheckpointsCheckpointId::new("motto.txt", "checkpoint");
    calls.make("restore", client.post_api_contents_path_checkpoints_checkpoint_id(restore)).await;
    let gone = DeleteApiContentsPathCheckpointsCheckpointId::new("motto.txt", "checkpoint");
    calls.make("delete checkpoint", client.delete_api_contents_path_checkpoints_checkpoint_id(gone)).await;
    let renamed = PatchApiContentsPath { body: of(json!({"path": "moved.txt"})), ..PatchApiContentsPath::new("motto.txt") };
    calls.make("rename", client.patch_api_contents_path(renamed)).await;
    calls.make("delete", client.delete_api_contents_path(DeleteApiContentsPath::new("moved.txt"))).await;
    calls.make("resolve", client.get_api_resolve_path(GetApiResolvePath::new("moved.txt"))).await;
    calls.make("kernelspecs", client.get_api_kernelspecs(GetApiKernelspecs)).await;
    calls.make("kernels", client.get_api_kernels(GetApiKernels)).await;
    let body = Some(of(json!({"name": "python3"})));
    let kernel = calls.make("start kernel", client.post_api_kernels(PostApiKernels { body })).await;
    let none = "00000000-0000-4000-8000-000000000000";
    if kernel.is_some()
        && let Some(kernels) = calls.make("kernels, one", client.get_api_kernels(GetApiKernels)).await
        && let Some(kernel) = kernels.first()
    {
        let id = kernel.id.clone();
        calls.make("kernel", client.get_api_kernels_kernel_id(GetApiKernelsKernelId::new(id.clone()))).await;
        let interrupt = PostApiKernelsKernelIdInterrupt::new(id.clone());
        calls.make("interrupt", client.post_api_kernels_kernel_id_interrupt(interrupt)).await;
        calls.make("restart", client.post_api_kernels_kernel_id_restart(PostApiKernelsKernelIdRestart::new(id.clone()))).await;
        calls.make("stop", client.delete_api_kernels_kernel_id(DeleteApiKernelsKernelId::new(id))).await;
    }
    calls.make("kernel, refused", client.get_api_kernels_kernel_id(GetApiKernelsKernelId::new(none))).await;
    calls.make("sessions", client.get_api_sessions(GetApiSessions)).await;
    let session = json!({"path": "x.ipynb", "name": "x", "type": "notebook", "kernel": {"name": "python3"}});
    let session = serde_json::from_value(session).ok();
    calls.make("start session", client.post_api_sessions(PostApiSessions { body: session })).await;
    if let Some(sessions) = calls.make("sessions, one", client.get_api_sessions(GetApiSessions)).await
        && let Some(session) = sessions.into_iter().next()
        && let Some(id) = session.id
    {
        calls.make("session", client.get_api_sessions_session(GetApiSessionsSession::new(id.clone()))).await;
        calls.make("end session", client.delete_api_sessions_session(DeleteApiSessionsSession::new(id))).await;
    }
    calls.make("session, refused", client.get_api_sessions_session(GetApiSessionsSession::new(none))).await;
    calls.make("terminals", client.get_api_terminals(GetApiTerminals)).await;
    let terminal = calls.make("open terminal", client.post_api_terminals(PostApiTerminals)).await;
    let name = terminal.map(|terminal| terminal.name).unwrap_or_else(|| "1".to_owned());
    calls.make("terminal", client.get_api_terminals_terminal_id(GetApiTerminalsTerminalId::new(&*name))).await;
    calls.make("close terminal", client.delete_api_terminals_terminal_id(DeleteApiTerminalsTerminalId::new(&*name))).await;
    calls.end("jupyter")
}

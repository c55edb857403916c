//! The service worker: the app without a network, and updates that wait and ask.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::{listen, page, spawn, window};

/// Not there outside a secure context, nor in some private windows.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window()?.navigator();
    Reflect::has(&navigator, &"serviceWorker".into())
        .is_ok_and(|is_there| is_there)
        .then(|| navigator.service_worker())
        .filter(|container| !container.is_undefined())
}

/// Registers the service worker once the page is at rest, because it fetches the whole app; calls
/// `on_update` when a newer Fledge lies ready.
pub fn register(on_update: impl Fn() + Clone + 'static) {
    let Some(container) = container() else { return };
    spawn(async move {
        page::settled().await;
        let Ok(found) = JsFuture::from(container.register("sw.js")).await else {
            return;
        };
        let Ok(registration) = found.dyn_into::<ServiceWorkerRegistration>() else {
            return;
        };
        if registration.waiting().is_some() && container.controller().is_some() {
            on_update();
        }
        let watched = registration.clone();
        listen(&registration, "updatefound", move |_| {
            if let Some(worker) = watched.installing() {
                let (container, on_update) = (container.clone(), on_update.clone());
                let installing = worker.clone();
                listen(&worker, "statechange", move |_| {
                    // The first installation is no update: nothing older is in charge.
                    let is_ready = installing.state() == ServiceWorkerState::Installed;
                    if is_ready && container.controller().is_some() {
                        on_update();
                    }
                });
            }
        });
    });
}

/// Puts the waiting version in charge and loads the page anew once it is. Call it only after the
/// person has asked for it and everything is saved.
pub fn use_update() {
    let Some(container) = container() else { return };
    listen(&container, "controllerchange", |_| page::reload());
    spawn(async move {
        let Ok(found) = JsFuture::from(container.get_registration()).await else {
            return;
        };
        let waiting = found
            .dyn_into::<ServiceWorkerRegistration>()
            .ok()
            .and_then(|registration| registration.waiting());
        if let Some(worker) = waiting {
            let message = Object::new();
            // A plain object takes any property, and a plain message can always be sent.
            let _ = Reflect::set(&message, &"type".into(), &"USE_IT_NOW".into());
            let _ = worker.post_message(&message);
        }
    });
}

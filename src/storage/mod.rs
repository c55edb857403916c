//! What is saved on the phone: frozen formats, one a version.

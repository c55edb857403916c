//! Every sentence of the interface, typed.

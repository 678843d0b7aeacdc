//! The door is for development: no release build has it.

#[cfg(not(debug_assertions))]
compile_error!("the door into the core exists in development builds only");

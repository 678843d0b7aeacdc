//! The whole core, against the sample W&B and against servers that mean harm. Nothing leaves loopback.

mod architecture;
mod bindings;
mod catalogue;
mod hostile;
mod literal;
mod network;
mod queries;
mod secrecy;
mod worlds;

"""Services that make pictures and sound for money: one file a service, one way to reach them."""

"""What the calls do, without I/O."""

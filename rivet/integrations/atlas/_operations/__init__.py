"""Each public call described once, without I/O, as a generator of steps that a runner carries out."""

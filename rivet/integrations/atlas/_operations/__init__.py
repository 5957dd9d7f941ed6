"""Operations behind the public calls: each described once, without I/O, as a generator of steps for a runner."""

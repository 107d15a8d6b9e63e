package dev.meander.processor.ir;

/** The type of a node's value. Reals carry no precision: the kernel chooses it. */
public enum Type {
  REAL,
  INT,
  BOOL
}

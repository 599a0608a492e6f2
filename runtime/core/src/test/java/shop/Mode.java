package shop;

/** Whether the shop takes orders. */
public enum Mode {
  OPEN,
  CLOSED
}

package shop;

public enum Mode {
  OPEN,
  CLOSED
}

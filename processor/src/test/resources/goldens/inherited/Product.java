package shop;

enum Product {
  APPLE,
  PEAR
}

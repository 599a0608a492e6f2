package io.forethought.sample.stock;

import java.util.List;

/** The initial items of the shop. */
public final class Assortment {

  private static final int PIECES = 40;

  private Assortment() {}

  /** Returns the names of the items, in the order in which they are added. */
  public static List<String> names() {
    return FIRST_DAY.stream().map(Line::name).toList();
  }

  /** Adds all items to the stock. */
  public static void deliverTo(StockService stock) {
    for (Line line : FIRST_DAY) {
      stock.list(line.name(), line.department(), line.cents());
      stock.count(line.name(), PIECES);
    }
  }

  private record Line(String name, Department department, long cents) {}

  private static final List<Line> FIRST_DAY =
      List.of(
          new Line("atlas", Department.BOOKS, 5000),
          new Line("cookbook", Department.BOOKS, 2500),
          new Line("novel", Department.BOOKS, 1300),
          new Line("rake", Department.GARDEN, 1900),
          new Line("seeds", Department.GARDEN, 300),
          new Line("watering-can", Department.GARDEN, 1500),
          new Line("cup", Department.KITCHEN, 800),
          new Line("pan", Department.KITCHEN, 4000),
          new Line("teapot", Department.KITCHEN, 3000),
          new Line("blocks", Department.TOYS, 2000),
          new Line("kite", Department.TOYS, 2300),
          new Line("puzzle", Department.TOYS, 1000));
}

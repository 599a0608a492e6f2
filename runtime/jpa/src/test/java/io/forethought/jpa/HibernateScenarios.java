package io.forethought.jpa;

import java.util.List;
import java.util.Map;

/** Hibernate, with nothing configured. */
abstract class HibernateScenarios extends HookScenarios {

  HibernateScenarios(String column, String unit) {
    super(ModelsTable.column(column), unit, Map.of());
  }

  @Override
  List<Row> ownRows() {
    return StatelessRows.all();
  }
}

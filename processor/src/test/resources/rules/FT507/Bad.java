package rules;

import io.forethought.ExportModelOperations;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;

@EntityListeners(OrderOperations.class)
@ExportModelOperations("order")
// column 1: FT507
class Order {

  @Id long id;
}

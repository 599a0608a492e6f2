package rules;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@ExportModelOperations("order")
// column 1: FT510
class Order {

  @Id long id;
}

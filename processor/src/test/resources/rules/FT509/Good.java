package rules;

import io.forethought.ExportModelOperations;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;

@Entity
@EntityListeners(OrderOperations.class)
@ExportModelOperations("order")
class Order {

  @Id long id;
}

@Entity
@EntityListeners(WebOrderOperations.class)
@ExportModelOperations("web_order")
class WebOrder {

  @Id long id;
}

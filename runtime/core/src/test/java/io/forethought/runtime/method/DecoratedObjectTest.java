package io.forethought.runtime.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link DecoratedObject}. */
@Tag("once")
class DecoratedObjectTest {

  interface Service {
    String serve() throws IOException;

    default String twice() throws IOException {
      return serve() + serve();
    }
  }

  sealed interface Closed permits Many {}

  /** Has only the interface that the decorator has. */
  static class One implements Service {
    @Override
    public String serve() {
      return "one";
    }
  }

  /** Has more interfaces, one of them from its superclass. */
  static final class Many extends Named implements Service, Callable<String>, Closed {
    @Override
    public String serve() throws IOException {
      throw new IOException("many");
    }

    @Override
    public String call() throws IOException {
      throw new IOException("called");
    }

    @Override
    public String toString() {
      return "Many";
    }
  }

  static class Named implements Supplier<String> {
    @Override
    public String get() {
      return "named";
    }
  }

  private record Decorator(Service service) implements Service {
    @Override
    public String serve() throws IOException {
      try {
        return "decorated " + service.serve();
      } catch (IOException e) {
        throw new IOException("decorated " + e.getMessage(), e);
      }
    }
  }

  private static Object decorated(Service service) {
    return DecoratedObject.keepingInterfaces(service.getClass(), service, new Decorator(service));
  }

  @Test
  void withoutOtherInterfacesTheDecoratorIsTheResult() {
    One one = new One();

    assertThat(decorated(one)).isEqualTo(new Decorator(one)).isInstanceOf(Decorator.class);
  }

  @Test
  void callsGoToTheDecoratorIfItHasTheMethod() {
    Object decorated = decorated(new Many());

    assertThatThrownBy(() -> ((Service) decorated).serve())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("decorated many");
    assertThatThrownBy(() -> ((Service) decorated).twice()).hasMessage("decorated many");
  }

  @Test
  void otherCallsGoToTheObject() throws Exception {
    Object decorated = decorated(new Many());

    assertThat(((Supplier<?>) decorated).get()).isEqualTo("named");
    assertThatThrownBy(() -> ((Callable<?>) decorated).call())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("called");
  }

  @Test
  void sealedInterfacesAreLost() {
    assertThat(decorated(new Many())).isNotInstanceOf(Closed.class).isInstanceOf(Callable.class);
  }

  @Test
  void itEqualsItselfOnly() {
    Many many = new Many();
    Object decorated = decorated(many);

    assertThat(new HashSet<>(List.of(decorated)).contains(decorated)).isTrue();
    assertThat(decorated).isNotEqualTo(many).isNotEqualTo(decorated(many)).hasToString("Many");
  }

  @Test
  void interfacesThatTheObjectDoesNotHaveDoNotCount() {
    One one = new One();

    assertThat(DecoratedObject.keepingInterfaces(Many.class, one, new Decorator(one)))
        .isInstanceOf(Decorator.class);
  }
}

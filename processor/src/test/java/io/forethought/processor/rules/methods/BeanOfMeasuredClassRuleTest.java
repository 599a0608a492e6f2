package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.ServiceMethod.Access;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.model.methods.Superclass.Constructor;
import io.forethought.processor.model.wiring.Container;
import io.forethought.processor.model.wiring.UnusedDeclaration.Kind;
import io.forethought.processor.model.wiring.UnusedDeclaration.Reach;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestService;
import io.forethought.processor.testing.facts.TestWiring;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@link BeanOfMeasuredClassRule}. */
class BeanOfMeasuredClassRuleTest {

  private static final Rule RULE = new BeanOfMeasuredClassRule();
  private static final InstrumentedType ORDERS = TestService.orders().extendable(none()).type();

  private static List<Constructor> none() {
    return List.of(constructor());
  }

  private static Constructor constructor(Parameter... parameters) {
    return constructor(List.of(), false, parameters);
  }

  private static Constructor constructor(
      List<JavaType> thrown, boolean variable, Parameter... parameters) {
    return new Constructor(
        Access.PACKAGE, List.of(), List.of(parameters), variable, thrown, List.of());
  }

  private static Parameter parameter(String name, JavaType type) {
    return new Parameter(name, type, Optional.empty(), at(name));
  }

  private static JavaType named(String around, String name, JavaType... arguments) {
    return new JavaType.Named(TypeName.of(around, name), List.of(arguments), Optional.empty());
  }

  @Test
  void aBeanOfAMeasuredInterfaceIsForAnotherRule() {
    assertThat(
            TestWiring.program()
                .bean(TestService.orders().type(), Container.SPRING, "Service")
                .findings(RULE))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"INJECTION", "REST"})
  void aClassThatTheProgramCanReplaceIsReportedOnlyIfNothingNamesTheSubclass(Container container) {
    assertThat(TestWiring.program().measuredBean(ORDERS, container, "Singleton").findings(RULE))
        .isEmpty();
    assertThat(
            TestWiring.program()
                .measuredBean(ORDERS, container, "Singleton")
                .unused("Orders", Kind.CLASS, Reach.MODULE)
                .findings(RULE))
        .hasSize(1);
  }

  @Test
  void springCreatesTheClassItself() {
    assertThat(
            TestWiring.program().measuredBean(ORDERS, Container.SPRING, "Service").findings(RULE))
        .containsExactly(
            Finding.of(
                Code.BEAN_OF_MEASURED_CLASS,
                at("@Service"),
                "Spring",
                "Orders",
                "Service",
                "OrdersMetered",
                "remove @Service, and create it in a class with @Configuration: @Bean Orders"
                    + " orders() { return OrdersMetered.of(); }; or move the annotations to an"
                    + " interface that \"Orders\" implements, and compile with"
                    + " -Aforethought.components=spring"));
  }

  @Test
  void soDoesCdi() {
    assertThat(fix(ORDERS, Container.CDI, "ApplicationScoped"))
        .isEqualTo(
            "remove @ApplicationScoped, and create it in a bean: @Produces @ApplicationScoped Orders"
                + " orders() { return OrdersMetered.of(); }; or move the annotations to an interface"
                + " that \"Orders\" implements, and compile with -Aforethought.components=cdi");
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING_BY_CLASS, RestController",
    "PERSISTENCE, Entity",
    "SERVLETS, WebServlet",
    "WEB_SOCKETS, ServerEndpoint",
    "ENTERPRISE_BEANS, Stateless",
  })
  void othersCreateNothingElse(Container container, String annotation) {
    assertThat(fix(ORDERS, container, annotation))
        .isEqualTo("move the annotations to a class that \"Orders\" calls");
  }

  @Test
  void theFixHasTheParametersOfTheConstructor() {
    JavaType strings =
        named(
            "java.util",
            "List",
            new JavaType.Wildcard(Optional.empty(), Optional.of(named("java.lang", "String"))));
    Constructor constructor =
        constructor(
            List.of(named("java.io", "IOException")),
            true,
            parameter("clock", named("java.time", "Clock")),
            parameter("stock", named("shop", "Stock")),
            parameter("names", new JavaType.Array(strings)));

    assertThat(
            fix(
                TestService.orders().extendable(List.of(constructor), "of").type(),
                Container.SPRING,
                "Service"))
        .contains(
            ": @Bean Orders orders(java.time.Clock clock, Stock stock, java.util.List<? super"
                + " String>... names) throws java.io.IOException { return OrdersMetered.of2(clock,"
                + " stock, names); };");
  }

  @Test
  void itPrefersTheConstructorWithoutParameters() {
    Constructor other = constructor(parameter("count", new JavaType.Primitive("int")));

    assertThat(
            fix(
                TestService.orders().extendable(List.of(other, constructor())).type(),
                Container.SPRING,
                "Service"))
        .contains(" orders() { return OrdersMetered.of(); };");
  }

  @Test
  void typesThatMustBeChosenLeaveTheMethodOut() {
    assertThat(fix(TestService.orders().type(), Container.SPRING, "Service"))
        .startsWith("remove @Service, and return OrdersMetered.of(…) from a method with @Bean; or");
  }

  private static String fix(InstrumentedType service, Container container, String annotation) {
    List<Finding> findings =
        TestWiring.program().measuredBean(service, container, annotation).findings(RULE);
    return findings.get(0).arguments().get(4);
  }
}

package io.forethought.benchmarks.runtime.methods;

import io.forethought.benchmarks.runtime.methods.Cashier.Payment;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.method.Elapsed;
import io.forethought.runtime.method.Outcome;
import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.MeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;

/** What records the calls of a method. */
public enum MethodContender {
  /** Nothing. */
  BARE,
  /** Nothing, but the clock is read before and after each call. */
  CLOCK,
  /** A generated class that implements the interface. */
  FORETHOUGHT,
  /** A generated subclass. */
  FORETHOUGHT_SUBCLASS,
  /** A proxy of the JDK that records into the same metric set. */
  JDK_PROXY,
  /** A class written by hand with Micrometer's timers. */
  MICROMETER,
  /** Micrometer's aspect in a proxy of Spring. */
  SPRING;

  /**
   * A service whose calls are recorded.
   *
   * @param ours where Forethought records them
   * @param theirs where Micrometer records them
   */
  Cashier cashier(PrometheusRegistry ours, MeterRegistry theirs) {
    return switch (this) {
      case BARE -> new Till();
      case CLOCK -> new ClockedCashier(new Till());
      case FORETHOUGHT -> CashierMetered.of(new Till(), ours);
      case FORETHOUGHT_SUBCLASS -> TillMetered.of(ours);
      case JDK_PROXY -> proxy(new Till(), Forethought.metrics(CashierMetrics.class, ours));
      case MICROMETER -> new MicrometerCashier(new Till(), theirs);
      case SPRING -> aspect(theirs);
    };
  }

  private static Cashier proxy(Cashier cashier, CashierMetrics metrics) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          long start = System.nanoTime();
          Throwable thrown = null;
          try {
            return method.invoke(cashier, arguments);
          } catch (InvocationTargetException failed) {
            thrown = failed.getTargetException();
            throw thrown;
          } finally {
            metrics.pay((Payment) arguments[0], Outcome.of(thrown)).observe(Elapsed.seconds(start));
          }
        };
    return (Cashier)
        Proxy.newProxyInstance(
            Cashier.class.getClassLoader(), new Class<?>[] {Cashier.class}, handler);
  }

  private static Cashier aspect(MeterRegistry registry) {
    AspectJProxyFactory factory = new AspectJProxyFactory(new SpringTill());
    factory.setProxyTargetClass(true);
    factory.addAspect(new TimedAspect(registry));
    return factory.getProxy();
  }
}

package io.forethought.processor.catalogue;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.model.operations.Ownership;
import io.forethought.processor.model.operations.Panel;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random alerts, objectives and panels. */
final class SeededOperations {

  private static final Site SITE = () -> "";

  private final Random random;
  private final Supplier<String> texts;

  SeededOperations(Random random, Supplier<String> texts) {
    this.random = random;
    this.texts = texts;
  }

  Operations operations() {
    return new Operations(
        new Ownership(text(), text()),
        some(this::alert),
        some(this::objective),
        random.nextBoolean() ? Optional.of(panel()) : Optional.empty());
  }

  private Alert alert() {
    return new Alert(
        text(),
        DeclaredQuery.of(text()),
        text(),
        text(),
        pick(AlertSeverity.values()),
        text(),
        text(),
        text(),
        text(),
        SITE);
  }

  private Objective objective() {
    return new Objective(
        text(),
        new Sited<>(random.nextDouble(), SITE),
        random.nextBoolean() ? Optional.of(new Sited<>(0.5, SITE)) : Optional.empty(),
        text(),
        random.nextBoolean() ? Optional.of(DeclaredQuery.of(text())) : Optional.empty(),
        random.nextBoolean() ? Optional.of(DeclaredQuery.of(text())) : Optional.empty(),
        some(this::text),
        SITE);
  }

  private Panel panel() {
    return new Panel(
        text(),
        text(),
        new Sited<>(random.nextInt(3), SITE),
        pick(Panel.Kind.values()),
        random.nextBoolean(),
        SITE);
  }

  private Sited<String> text() {
    return new Sited<>(texts.get(), SITE);
  }

  private <T> List<T> some(Supplier<T> each) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> each.get()).toList();
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }
}

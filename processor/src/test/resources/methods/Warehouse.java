package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.InProgress;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A class with several constructors, methods that it calls on itself, and names that clash. */
@Instrumented(namespace = "shop")
public class Warehouse<A extends Comparable<A>> implements Serializable {

  private static final long serialVersionUID = 1;

  /** What a constructor and methods did. */
  public transient StringBuilder calls = new StringBuilder();

  @SuppressWarnings("this-escape")
  public Warehouse() {
    prepare("constructor");
  }

  protected Warehouse(String metrics, int registry) throws IOException {
    if (registry < 0) {
      throw new IOException(metrics);
    }
  }

  @SafeVarargs
  Warehouse(List<A>... articles) {
    calls.append(articles.length);
  }

  private Warehouse(Object hidden) {}

  /** Calls another measured method on this object. */
  @Timed
  @CountExceptions(IllegalStateException.class)
  public int store(@Label boolean fragile, A article) {
    if (article == null) {
      throw new IllegalStateException();
    }
    return count(Map.of(article, 2));
  }

  @Counted
  protected int count(Map<A, Integer> articles) {
    return articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Counted
  @InProgress
  synchronized void prepare(String metrics) {
    calls.append(metrics);
  }

  @Timed
  public <X extends Exception> CompletableFuture<A> load(Class<X> thrown) throws X {
    return new CompletableFuture<>();
  }

  /** Is not overridden. */
  public String storeEnded() {
    return "ended";
  }

  /** Makes the generated class choose another name. */
  public final String of() {
    return "of";
  }

  private void loadEnded() {}
}

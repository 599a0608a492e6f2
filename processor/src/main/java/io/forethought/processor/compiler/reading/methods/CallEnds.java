package io.forethought.processor.compiler.reading.methods;

import io.forethought.processor.compiler.source.Types;
import io.forethought.processor.model.methods.CallEnd;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads from the type that a method returns what ends its calls. */
final class CallEnds {

  private static final Map<String, CallEnd> SUBSCRIBED =
      Map.of(
          "reactor.core.publisher.Mono", CallEnd.MONO,
          "reactor.core.publisher.Flux", CallEnd.FLUX,
          "io.smallrye.mutiny.Uni", CallEnd.UNI,
          "io.smallrye.mutiny.Multi", CallEnd.MULTI);

  /** Those of Kotlin are what a suspending function takes, and a flow. */
  private static final List<String> UNKNOWN =
      List.of(
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.smallrye.mutiny.Uni",
          "io.reactivex.rxjava3.core.SingleSource",
          "io.reactivex.rxjava3.core.MaybeSource",
          "io.reactivex.rxjava3.core.CompletableSource",
          "io.reactivex.rxjava3.core.ObservableSource",
          "io.vertx.core.Future",
          "com.google.common.util.concurrent.ListenableFuture",
          "kotlinx.coroutines.flow.Flow");

  private static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private final Elements elements;
  private final javax.lang.model.util.Types types;

  CallEnds(Elements elements, javax.lang.model.util.Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** What ends the calls of a method. */
  CallEnd of(TypeMirror returned, List<? extends TypeMirror> parameters) {
    Optional<CallEnd> subscribed =
        SUBSCRIBED.entrySet().stream()
            .filter(entry -> Types.isNamed(returned, entry.getKey()) && isExact(returned))
            .map(Map.Entry::getValue)
            .findFirst();
    if (subscribed.isPresent()) {
      return subscribed.get();
    }
    if (isA(returned, "java.util.concurrent.CompletionStage")) {
      return CallEnd.STAGE;
    }
    boolean unknown =
        UNKNOWN.stream().anyMatch(name -> isA(returned, name))
            || parameters.stream().anyMatch(type -> Types.isNamed(type, CONTINUATION));
    if (unknown) {
      return CallEnd.UNKNOWN;
    }
    return isA(returned, "java.util.concurrent.Future") ? CallEnd.FUTURE : CallEnd.RETURN;
  }

  /** Whether a type has a type argument that is not a wildcard. */
  private static boolean isExact(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().size() == 1
        && declared.getTypeArguments().get(0).getKind() != TypeKind.WILDCARD;
  }

  private boolean isA(TypeMirror type, String name) {
    TypeElement wanted = elements.getTypeElement(name);
    return wanted != null
        && (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.TYPEVAR)
        && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
  }
}

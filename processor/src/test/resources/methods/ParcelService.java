package parcels;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** An interface that users cannot annotate, such as one of a library. */
public interface ParcelService<P, R extends CharSequence> {

  /** How fast a parcel is. */
  enum Speed {
    STANDARD,
    EXPRESS
  }

  R send(Speed speed, P parcel) throws IOException;

  CompletionStage<R> location(boolean exact, List<? extends P> parcels);

  default int open(String... branches) {
    return branches.length;
  }
}

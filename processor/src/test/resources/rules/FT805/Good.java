package rules;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.Instrumented;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

@Instrumented(namespace = "shop")
interface Orders {

  @Counted
  @CountExceptions({NoSuchFileException.class, IOException.class})
  void load(long id) throws IOException;
}

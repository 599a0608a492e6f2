package rules;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.Instrumented;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

@Instrumented(namespace = "shop")
interface Orders {

  @Counted
  @CountExceptions({IOException.class, NoSuchFileException.class})
//                                                        ^ FT805
  void load(long id) throws IOException;
}

package rules;

import io.forethought.Counted;

interface Orders {

  @Counted
//^ FT802
  void cancel(long id);
}

package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many slabs there are, and who may write to one. */
@Tag("once")
class LendableSlabsTest {

  private static final int MAX = 4;

  private final Thread self = Thread.currentThread();
  private final Slabs home = new Slabs(1, MAX);
  private final LendableSlabs lendable = new LendableSlabs(MAX, home);

  @ParameterizedTest
  @CsvSource({"1, 16", "4, 16", "5, 32", "8, 32", "9, 64", "16, 64", "17, 64", "1000, 64"})
  void thePlacesSuitTheMachine(int processors, int places) {
    assertThat(new Slabs(processors).places()).hasSize(places);
  }

  @Test
  void slabsAreCreatedWhileAllOthersAreLent() {
    assertThat(lendable.all()).hasSize(1);

    Set<Slab> lent = borrowAll();

    assertThat(lent).hasSize(MAX);
    assertThat(lendable.all()).containsExactlyInAnyOrderElementsOf(lent);
  }

  @Test
  void aReturnedSlabIsLentAgain() {
    for (Slab slab : borrowAll()) {
      slab.close();

      assertThat(lendable.borrow(self)).isSameAs(slab);
    }
    assertThat(lendable.all()).hasSize(MAX);
  }

  /** As if errors of the JVM had kept the borrowers from returning them. */
  @Test
  void thereAreTwiceAsManyIfNoneIsEverReturned() {
    Set<Slab> lent = borrowAll();
    lent.add(lendable.borrow(self));

    assertThat(lent).hasSize(MAX + 1);
    assertThat(lendable.all()).hasSize(2 * MAX).containsAll(lent);
  }

  @Test
  void aSlabIsLentOnceAtATime() {
    Slab slab = new Slab(home);

    assertThat(slab.borrow()).isTrue();
    assertThat(slab.borrow()).isFalse();
    slab.close();
    slab.close();
    assertThat(slab.borrow()).isTrue();
  }

  @Test
  void aLivingThreadKeepsItsSlab() {
    Slab slab = new Slab(home);
    // A thread that was never started is as little alive as one that has ended.
    Thread dead = new Thread();

    assertThat(slab.claim(dead)).isTrue();
    assertThat(slab.isOwnedBy(dead)).isTrue();
    assertThat(slab.claim(self)).isTrue();
    assertThat(slab.isOwnedBy(dead)).isFalse();
    slab.forgetDeadOwner();

    assertThat(slab.isOwnedBy(self)).isTrue();
    assertThat(slab.claim(dead)).isFalse();
  }

  @Test
  void aDeadThreadIsForgotten() {
    Slab slab = new Slab(home);
    Thread dead = new Thread();
    assertThat(slab.claim(dead)).isTrue();

    slab.forgetDeadOwner();

    assertThat(slab.isOwnedBy(dead)).isFalse();
  }

  @Test
  void aPlatformThreadIsNotVirtual() {
    assertThat(VirtualThreads.isVirtual(self)).isFalse();
  }

  private Set<Slab> borrowAll() {
    Set<Slab> lent = new LinkedHashSet<>();
    for (int i = 0; i < MAX; i++) {
      lent.add(lendable.borrow(self));
    }
    return lent;
  }
}

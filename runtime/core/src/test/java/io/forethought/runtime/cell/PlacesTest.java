package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many places there are, who may write to one, and which set has which page. */
@Tag("once")
class PlacesTest {

  private static final int MAX = 4;
  private static final int COLLECTIONS = 50;

  private final Thread self = Thread.currentThread();
  private final Places places = new Places(1, MAX);
  private final LendablePlaces lendable = new LendablePlaces(1, MAX);

  @ParameterizedTest
  @CsvSource({"1, 16", "4, 16", "5, 32", "8, 32", "9, 64", "16, 64", "17, 64", "1000, 64"})
  void thePlacesSuitTheMachine(int processors, int owned) {
    assertThat(new Places(processors).owned()).hasSize(owned);
  }

  @Test
  void everyPlaceHasItsNumber() {
    Places some = new Places(4, 2);

    assertThat(some.count()).isEqualTo(5);
    for (int number = 0; number < some.count(); number++) {
      assertThat(some.get(number).number()).isEqualTo(number);
    }
  }

  @Test
  void placesAreCreatedWhileAllOthersAreLent() {
    assertThat(lendable.all()).hasSize(1);

    Set<Place> lent = borrowAll();

    assertThat(lent).hasSize(MAX).extracting(Place::number).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(lent).containsExactlyInAnyOrder(lendable.all());
  }

  @Test
  void aReturnedPlaceIsLentAgain() {
    for (Place place : borrowAll()) {
      place.close();

      assertThat(lendable.borrow(self)).isSameAs(place);
    }
    assertThat(lendable.all()).hasSize(MAX);
  }

  /** As if errors of the JVM had kept the borrowers from returning them. */
  @Test
  void thereAreTwiceAsManyIfNoneIsEverReturned() {
    Set<Place> lent = borrowAll();
    lent.add(lendable.borrow(self));

    assertThat(lent).hasSize(MAX + 1);
    assertThat(lendable.all()).hasSize(2 * MAX);
  }

  @Test
  void aPlaceIsLentOnceAtATime() {
    LendablePlace place = new LendablePlace(0);

    assertThat(place.borrow()).isTrue();
    assertThat(place.borrow()).isFalse();
    place.close();
    place.close();
    assertThat(place.borrow()).isTrue();
  }

  @Test
  void aLivingThreadKeepsItsPlace() throws Exception {
    Place own = places.open();
    List<Place> ofOther = new ArrayList<>();
    Thread other = new Thread(() -> ofOther.add(places.open()));
    other.start();
    other.join();

    assertThat(own.refersTo(self)).isTrue();
    assertThat(places.open()).isSameAs(own).isSameAs(places.get(0));
    assertThat(ofOther).singleElement().isInstanceOf(LendablePlace.class);
  }

  @Test
  void thePlaceOfADeadThreadIsFree() {
    // A thread that was never started is as little alive as one that has ended.
    Thread dead = new Thread();
    Place ofDead = places.get(0).passedTo(dead);
    places.owned()[0] = ofDead;

    assertThat(ofDead.isFree()).isTrue();
    assertThat(places.open().refersTo(self)).isTrue();
    assertThat(ofDead.refersTo(dead)).isTrue();
  }

  @Test
  void aThreadThatHasEndedIsNotKept() throws Exception {
    WeakReference<Thread> ended = openAndEnd();

    assertThat(isCollected(ended)).isTrue();
    assertThat(places.get(0).isFree()).isTrue();
  }

  @Test
  void aPlatformThreadIsNotVirtual() {
    assertThat(VirtualThreads.isVirtual(self)).isFalse();
  }

  @Test
  void eachSetHasItsPage() {
    List<TestCells> sets = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sets.add(new TestCells(places, 1));
      sets.get(i).add(i);
    }

    assertThat(sets).extracting(set -> set.space().page()).doesNotHaveDuplicates();
    assertThat(sets).extracting(TestCells::sum).containsExactly(longs(20));
  }

  @Test
  void theNextSetHasThePageOfOneThatIsGone() {
    TestCells stays = new TestCells(places, 1);
    stays.add(7);
    int page = writeToSetThatGoes();
    assertThat(places.get(0).page(page)).isNotNull();

    for (int i = 0; i < COLLECTIONS && places.get(0).page(page) != null; i++) {
      System.gc();
      places.releaseUnreachable();
    }
    TestCells next = new TestCells(places, 1);
    next.add(1);

    assertThat(next.space().page()).isEqualTo(page);
    assertThat(next.sum()).isEqualTo(1);
    assertThat(stays.sum()).isEqualTo(7);
  }

  @Test
  void theCellsOfASetThatIsInUseAreKept() {
    TestCells cells = new TestCells(places, 1);
    cells.add(3);
    Place place = places.open();
    for (int i = 0; i < 3; i++) {
      System.gc();
      places.releaseUnreachable();
    }

    assertThat(place.page(cells.space().page())).isNotNull();
    assertThat(cells.sum()).isEqualTo(3);
  }

  /** Also where it was lent: two threads have recorded in the set that goes. */
  private int writeToSetThatGoes() {
    TestCells goes = new TestCells(places, 1);
    goes.add(5);
    Thread other = new Thread(() -> goes.add(6));
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(goes.sum()).isEqualTo(11);
    return goes.space().page();
  }

  private WeakReference<Thread> openAndEnd() throws InterruptedException {
    Thread thread = new Thread(places::open);
    thread.start();
    thread.join();
    assertThat(places.get(0).refersTo(thread)).isTrue();
    return new WeakReference<>(thread);
  }

  private static boolean isCollected(WeakReference<?> reference) {
    for (int i = 0; i < COLLECTIONS && !reference.refersTo(null); i++) {
      System.gc();
    }
    return reference.refersTo(null);
  }

  private static Long[] longs(int count) {
    Long[] numbers = new Long[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (long) i;
    }
    return numbers;
  }

  private Set<Place> borrowAll() {
    Set<Place> lent = new LinkedHashSet<>();
    for (int i = 0; i < MAX; i++) {
      lent.add(lendable.borrow(self));
    }
    return lent;
  }
}

package io.forethought.processor.checklist.evidence;

/** Reads pages. */
public interface Web {

  /** Requests a page; an answer that does not come is a {@link Page}, too. */
  Page get(String address);
}

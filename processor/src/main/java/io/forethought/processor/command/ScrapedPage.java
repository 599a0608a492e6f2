package io.forethought.processor.command;

import java.util.OptionalLong;

/**
 * A scrape as it was sent.
 *
 * @param text the text
 * @param sent its length as it was sent, compressed or not; empty if it was in a file
 */
record ScrapedPage(String text, OptionalLong sent) {}

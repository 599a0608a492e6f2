package io.forethought.servlet.http;

import io.forethought.LabelValue;
import java.util.Arrays;

/**
 * The status codes registered with IANA as of 2026, the reserved code 418, which programs do send,
 * and one constant per class for all others, because a program can send any number. Invalid codes
 * count as server errors.
 *
 * <p>Source: the HTTP Status Code Registry (RFC 9110, 16.2).
 *
 * @since 0.1.0
 */
public enum Status {
  /** The status code 100. */
  @LabelValue("100")
  CONTINUE(100),
  /** The status code 101. */
  @LabelValue("101")
  SWITCHING_PROTOCOLS(101),
  /** The status code 102. */
  @LabelValue("102")
  PROCESSING(102),
  /** The status code 103. */
  @LabelValue("103")
  EARLY_HINTS(103),

  /** The status code 200. */
  @LabelValue("200")
  OK(200),
  /** The status code 201. */
  @LabelValue("201")
  CREATED(201),
  /** The status code 202. */
  @LabelValue("202")
  ACCEPTED(202),
  /** The status code 203. */
  @LabelValue("203")
  NON_AUTHORITATIVE_INFORMATION(203),
  /** The status code 204. */
  @LabelValue("204")
  NO_CONTENT(204),
  /** The status code 205. */
  @LabelValue("205")
  RESET_CONTENT(205),
  /** The status code 206. */
  @LabelValue("206")
  PARTIAL_CONTENT(206),
  /** The status code 207. */
  @LabelValue("207")
  MULTI_STATUS(207),
  /** The status code 208. */
  @LabelValue("208")
  ALREADY_REPORTED(208),
  /** The status code 226. */
  @LabelValue("226")
  IM_USED(226),

  /** The status code 300. */
  @LabelValue("300")
  MULTIPLE_CHOICES(300),
  /** The status code 301. */
  @LabelValue("301")
  MOVED_PERMANENTLY(301),
  /** The status code 302. */
  @LabelValue("302")
  FOUND(302),
  /** The status code 303. */
  @LabelValue("303")
  SEE_OTHER(303),
  /** The status code 304. */
  @LabelValue("304")
  NOT_MODIFIED(304),
  /** The status code 305. */
  @LabelValue("305")
  USE_PROXY(305),
  /** The status code 307. */
  @LabelValue("307")
  TEMPORARY_REDIRECT(307),
  /** The status code 308. */
  @LabelValue("308")
  PERMANENT_REDIRECT(308),

  /** The status code 400. */
  @LabelValue("400")
  BAD_REQUEST(400),
  /** The status code 401. */
  @LabelValue("401")
  UNAUTHORIZED(401),
  /** The status code 402. */
  @LabelValue("402")
  PAYMENT_REQUIRED(402),
  /** The status code 403. */
  @LabelValue("403")
  FORBIDDEN(403),
  /** The status code 404. */
  @LabelValue("404")
  NOT_FOUND(404),
  /** The status code 405. */
  @LabelValue("405")
  METHOD_NOT_ALLOWED(405),
  /** The status code 406. */
  @LabelValue("406")
  NOT_ACCEPTABLE(406),
  /** The status code 407. */
  @LabelValue("407")
  PROXY_AUTHENTICATION_REQUIRED(407),
  /** The status code 408. */
  @LabelValue("408")
  REQUEST_TIMEOUT(408),
  /** The status code 409. */
  @LabelValue("409")
  CONFLICT(409),
  /** The status code 410. */
  @LabelValue("410")
  GONE(410),
  /** The status code 411. */
  @LabelValue("411")
  LENGTH_REQUIRED(411),
  /** The status code 412. */
  @LabelValue("412")
  PRECONDITION_FAILED(412),
  /** The status code 413. */
  @LabelValue("413")
  CONTENT_TOO_LARGE(413),
  /** The status code 414. */
  @LabelValue("414")
  URI_TOO_LONG(414),
  /** The status code 415. */
  @LabelValue("415")
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The status code 416. */
  @LabelValue("416")
  RANGE_NOT_SATISFIABLE(416),
  /** The status code 417. */
  @LabelValue("417")
  EXPECTATION_FAILED(417),
  /** The status code 418. */
  @LabelValue("418")
  IM_A_TEAPOT(418),
  /** The status code 421. */
  @LabelValue("421")
  MISDIRECTED_REQUEST(421),
  /** The status code 422. */
  @LabelValue("422")
  UNPROCESSABLE_CONTENT(422),
  /** The status code 423. */
  @LabelValue("423")
  LOCKED(423),
  /** The status code 424. */
  @LabelValue("424")
  FAILED_DEPENDENCY(424),
  /** The status code 425. */
  @LabelValue("425")
  TOO_EARLY(425),
  /** The status code 426. */
  @LabelValue("426")
  UPGRADE_REQUIRED(426),
  /** The status code 428. */
  @LabelValue("428")
  PRECONDITION_REQUIRED(428),
  /** The status code 429. */
  @LabelValue("429")
  TOO_MANY_REQUESTS(429),
  /** The status code 431. */
  @LabelValue("431")
  REQUEST_HEADER_FIELDS_TOO_LARGE(431),
  /** The status code 451. */
  @LabelValue("451")
  UNAVAILABLE_FOR_LEGAL_REASONS(451),

  /** The status code 500. */
  @LabelValue("500")
  INTERNAL_SERVER_ERROR(500),
  /** The status code 501. */
  @LabelValue("501")
  NOT_IMPLEMENTED(501),
  /** The status code 502. */
  @LabelValue("502")
  BAD_GATEWAY(502),
  /** The status code 503. */
  @LabelValue("503")
  SERVICE_UNAVAILABLE(503),
  /** The status code 504. */
  @LabelValue("504")
  GATEWAY_TIMEOUT(504),
  /** The status code 505. */
  @LabelValue("505")
  HTTP_VERSION_NOT_SUPPORTED(505),
  /** The status code 506. */
  @LabelValue("506")
  VARIANT_ALSO_NEGOTIATES(506),
  /** The status code 507. */
  @LabelValue("507")
  INSUFFICIENT_STORAGE(507),
  /** The status code 508. */
  @LabelValue("508")
  LOOP_DETECTED(508),
  /** The status code 511. */
  @LabelValue("511")
  NETWORK_AUTHENTICATION_REQUIRED(511),

  /** Every other status code from 100 to 199. */
  @LabelValue("1xx")
  OTHER_INFORMATIONAL(1),
  /** Every other status code from 200 to 299. */
  @LabelValue("2xx")
  OTHER_SUCCESSFUL(2),
  /** Every other status code from 300 to 399. */
  @LabelValue("3xx")
  OTHER_REDIRECTION(3),
  /** Every other status code from 400 to 499. */
  @LabelValue("4xx")
  OTHER_CLIENT_ERROR(4),
  /** Every other status code from 500, and invalid codes. */
  @LabelValue("5xx")
  OTHER_SERVER_ERROR(5);

  private static final int HIGHEST_CLASS = 5;
  private static final Status[] BY_CODE = byCode();

  private final int code;
  private final String text;

  /** Takes a status code, or the first digit of a class for all other codes of that class. */
  Status(int code) {
    this.code = code;
    this.text = code <= HIGHEST_CLASS ? code + "xx" : Integer.toString(code);
  }

  /**
   * Returns the constant for a status code.
   *
   * @param code the code, such as 404
   * @return the constant; if the code is not registered, the one for all others of its class
   */
  public static Status of(int code) {
    return code >= 100 && code < BY_CODE.length ? BY_CODE[code] : OTHER_SERVER_ERROR;
  }

  /**
   * Returns the status as a label value.
   *
   * @return {@code 404} or {@code 4xx}
   */
  @Override
  public String toString() {
    return text;
  }

  private static Status[] byCode() {
    Status[] statuses = new Status[(HIGHEST_CLASS + 1) * 100];
    for (Status status : values()) {
      if (status.code <= HIGHEST_CLASS) {
        Arrays.fill(statuses, status.code * 100, (status.code + 1) * 100, status);
      }
    }
    for (Status status : values()) {
      if (status.code > HIGHEST_CLASS) {
        statuses[status.code] = status;
      }
    }
    return statuses;
  }
}

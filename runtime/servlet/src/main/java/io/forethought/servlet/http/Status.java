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
  @LabelValue("100")
  CONTINUE(100),
  @LabelValue("101")
  SWITCHING_PROTOCOLS(101),
  @LabelValue("102")
  PROCESSING(102),
  @LabelValue("103")
  EARLY_HINTS(103),

  @LabelValue("200")
  OK(200),
  @LabelValue("201")
  CREATED(201),
  @LabelValue("202")
  ACCEPTED(202),
  @LabelValue("203")
  NON_AUTHORITATIVE_INFORMATION(203),
  @LabelValue("204")
  NO_CONTENT(204),
  @LabelValue("205")
  RESET_CONTENT(205),
  @LabelValue("206")
  PARTIAL_CONTENT(206),
  @LabelValue("207")
  MULTI_STATUS(207),
  @LabelValue("208")
  ALREADY_REPORTED(208),
  @LabelValue("226")
  IM_USED(226),

  @LabelValue("300")
  MULTIPLE_CHOICES(300),
  @LabelValue("301")
  MOVED_PERMANENTLY(301),
  @LabelValue("302")
  FOUND(302),
  @LabelValue("303")
  SEE_OTHER(303),
  @LabelValue("304")
  NOT_MODIFIED(304),
  @LabelValue("305")
  USE_PROXY(305),
  @LabelValue("307")
  TEMPORARY_REDIRECT(307),
  @LabelValue("308")
  PERMANENT_REDIRECT(308),

  @LabelValue("400")
  BAD_REQUEST(400),
  @LabelValue("401")
  UNAUTHORIZED(401),
  @LabelValue("402")
  PAYMENT_REQUIRED(402),
  @LabelValue("403")
  FORBIDDEN(403),
  @LabelValue("404")
  NOT_FOUND(404),
  @LabelValue("405")
  METHOD_NOT_ALLOWED(405),
  @LabelValue("406")
  NOT_ACCEPTABLE(406),
  @LabelValue("407")
  PROXY_AUTHENTICATION_REQUIRED(407),
  @LabelValue("408")
  REQUEST_TIMEOUT(408),
  @LabelValue("409")
  CONFLICT(409),
  @LabelValue("410")
  GONE(410),
  @LabelValue("411")
  LENGTH_REQUIRED(411),
  @LabelValue("412")
  PRECONDITION_FAILED(412),
  @LabelValue("413")
  CONTENT_TOO_LARGE(413),
  @LabelValue("414")
  URI_TOO_LONG(414),
  @LabelValue("415")
  UNSUPPORTED_MEDIA_TYPE(415),
  @LabelValue("416")
  RANGE_NOT_SATISFIABLE(416),
  @LabelValue("417")
  EXPECTATION_FAILED(417),
  @LabelValue("418")
  IM_A_TEAPOT(418),
  @LabelValue("421")
  MISDIRECTED_REQUEST(421),
  @LabelValue("422")
  UNPROCESSABLE_CONTENT(422),
  @LabelValue("423")
  LOCKED(423),
  @LabelValue("424")
  FAILED_DEPENDENCY(424),
  @LabelValue("425")
  TOO_EARLY(425),
  @LabelValue("426")
  UPGRADE_REQUIRED(426),
  @LabelValue("428")
  PRECONDITION_REQUIRED(428),
  @LabelValue("429")
  TOO_MANY_REQUESTS(429),
  @LabelValue("431")
  REQUEST_HEADER_FIELDS_TOO_LARGE(431),
  @LabelValue("451")
  UNAVAILABLE_FOR_LEGAL_REASONS(451),

  @LabelValue("500")
  INTERNAL_SERVER_ERROR(500),
  @LabelValue("501")
  NOT_IMPLEMENTED(501),
  @LabelValue("502")
  BAD_GATEWAY(502),
  @LabelValue("503")
  SERVICE_UNAVAILABLE(503),
  @LabelValue("504")
  GATEWAY_TIMEOUT(504),
  @LabelValue("505")
  HTTP_VERSION_NOT_SUPPORTED(505),
  @LabelValue("506")
  VARIANT_ALSO_NEGOTIATES(506),
  @LabelValue("507")
  INSUFFICIENT_STORAGE(507),
  @LabelValue("508")
  LOOP_DETECTED(508),
  @LabelValue("511")
  NETWORK_AUTHENTICATION_REQUIRED(511),

  @LabelValue("1xx")
  OTHER_INFORMATIONAL(1),
  @LabelValue("2xx")
  OTHER_SUCCESSFUL(2),
  @LabelValue("3xx")
  OTHER_REDIRECTION(3),
  @LabelValue("4xx")
  OTHER_CLIENT_ERROR(4),
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

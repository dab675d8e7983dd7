package city.hansa.ties.life;

import java.util.Set;

/** The acts of a tie by their names. */
public final class TieLife {
  public static final String NAME = "tie";
  public static final String PROSPECTED = "tie.prospect";
  public static final String INTEND = "tie.intend";
  public static final String APPROVE = "tie.approve";
  public static final String SIGN = "tie.sign";
  public static final String AFFIRM = "tie.affirm";
  public static final String SUCCEED = "tie.succeed";
  public static final String REPORT = "tie.report";
  public static final String AMEND = "tie.amend";
  public static final String RENEW = "tie.renew";
  public static final String ACTIVITY = "tie.activity";
  public static final String PROJECT = "tie.project";
  public static final String EXCHANGE = "tie.exchange";
  public static final String CONTACT = "tie.contact";
  public static final String SUSPEND = "tie.suspend";
  public static final String REVIEW = "tie.review";
  public static final String RESUME = "tie.resume";
  public static final String NOTICE = "tie.notice";
  public static final String RETRACT = "tie.retract";
  public static final String HONOUR = "tie.honour";
  public static final String REPORT_GONE = "tie.reportGone";

  /** What the clock makes of a notice. */
  static final String END = "tie.end";

  /** What the clock makes of a term. */
  static final String EXPIRE = "tie.expire";

  /** By which a tie comes to stand. */
  public static final Set<String> BEGINS = Set.of(SIGN, AFFIRM, SUCCEED, REPORT);

  private TieLife() {}
}

package city.hansa.notices;

import org.jspecify.annotations.Nullable;

/**
 * Which notices are asked for; null for any.
 *
 * @param year of the number
 * @param actor who acted, or in whose behalf, or who is an end of the subject
 * @param subject {@code family/id}
 * @param topic a family of acts
 * @param instrument id of an instrument: acts about it, and about whoever takes part in it
 * @param after the last notice of the page before
 * @param limit 1 to {@value #MOST}
 */
public record NoticeQuery(
    @Nullable Integer year,
    @Nullable String actor,
    @Nullable String subject,
    @Nullable String topic,
    @Nullable String instrument,
    @Nullable NoticeNumber after,
    int limit) {

  public static final int MOST = 200;

  public NoticeQuery(
      @Nullable Integer year,
      @Nullable String actor,
      @Nullable String subject,
      @Nullable String topic,
      @Nullable NoticeNumber after,
      int limit) {
    this(year, actor, subject, topic, null, after, limit);
  }

  public NoticeQuery after(@Nullable NoticeNumber last) {
    return new NoticeQuery(year, actor, subject, topic, instrument, last, limit);
  }
}

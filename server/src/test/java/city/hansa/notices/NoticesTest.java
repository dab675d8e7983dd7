package city.hansa.notices;

import static city.hansa.acts.Drafts.BARCELONA;
import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.fresh;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.database.TestSchema;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.mail.Hands;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who reads which notice, and what each says of the others. */
class NoticesTest {
  private static final Viewer DESK = Drafts.at(UCLG, Role.DESK_OFFICER);
  private static final Viewer ELSEWHERE = Drafts.at(BARCELONA, Role.HEAD_OF_OFFICE);

  private final ActsHouse house =
      new ActsHouse(
          TestSchema.made(),
          new Hands(Instant.parse("2026-11-22T08:00:00Z")),
          "city\\.hansa\\.notices\\.\\w+");
  private final Depository depository = house.bean(Depository.class);
  private final Notices notices = house.bean(Notices.class);

  @AfterEach
  void close() {
    house.close();
  }

  private static ActDraft petition(String subject, Visibility visibility) {
    return with(
        own("petition.open", UCLG, subject, "2020-01-01"),
        it -> it.payload("until", "2020-06-30").seenBy(visibility));
  }

  private long deposit(ActDraft draft) {
    return ((Depositing.Deposited) depository.deposit(DESK, draft, null)).act().number();
  }

  private static NoticeQuery query(
      @Nullable String actor, @Nullable String subject, @Nullable String topic) {
    return new NoticeQuery(null, actor, subject, topic, null, 50);
  }

  private List<String> list(NoticeQuery query, Viewer viewer) {
    return notices.list(query, viewer).items().stream()
        .map(each -> each.number().toString())
        .toList();
  }

  private static NoticeNumber number(int n) {
    return new NoticeNumber(2026, n);
  }

  @Test
  void aNoticeIsReadByThoseWhoMayReadItsAct() {
    deposit(petition(fresh("open"), Visibility.PUBLIC));
    deposit(petition(fresh("quiet"), Visibility.OFFICE));
    NoticeQuery all = query(null, null, null);
    assertThat(list(all, Viewer.PUBLIC)).containsExactly("HN.1.2026");
    assertThat(list(all, ELSEWHERE)).containsExactly("HN.1.2026");
    assertThat(list(all, DESK)).containsExactly("HN.2.2026", "HN.1.2026");
    assertThatThrownBy(() -> notices.get(number(2), ELSEWHERE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> notices.listActs(number(2), Viewer.PUBLIC, 9))
        .isInstanceOf(NotFound.class);
    assertThat(notices.get(number(2), DESK).acts()).isEqualTo(1);
  }

  @Test
  void ofABatchEachReaderHearsOfTheActsThatTheyMayRead() {
    List<ActDraft> drafts =
        List.of(
            petition("first", Visibility.PUBLIC),
            petition("second", Visibility.OFFICE),
            petition("third", Visibility.PUBLIC),
            petition("fourth", Visibility.RESTRICTED));
    depository.depositAll(
        DESK, "b", drafts.iterator(), Depository.Mode.ALL_OR_NOTHING, (place, reasons) -> {});
    Notice open = notices.get(number(1), Viewer.PUBLIC);
    assertThat(open.acts()).isEqualTo(2);
    assertThat(open.lead().subject()).isEqualTo("third");
    assertThat(notices.listActs(number(1), Viewer.PUBLIC, 9))
        .extracting(act -> act.subject())
        .containsExactly("first", "third");
    assertThat(notices.get(number(1), DESK).acts()).isEqualTo(4);
    assertThat(list(query(null, "petition/second", null), Viewer.PUBLIC)).isEmpty();
    assertThat(list(query(null, "petition/second", null), DESK)).containsExactly("HN.1.2026");
  }

  @Test
  void aBatchOfActsThatNobodyElseMayReadIsNotThereForThem() {
    depository.depositAll(
        DESK,
        "b",
        List.of(petition("one", Visibility.OFFICE), petition("two", Visibility.OFFICE)).iterator(),
        Depository.Mode.ALL_OR_NOTHING,
        (place, reasons) -> {});
    assertThat(list(query(null, null, null), Viewer.PUBLIC)).isEmpty();
    assertThat(notices.listYears(Viewer.PUBLIC)).isEmpty();
    assertThat(notices.listYears(DESK)).containsExactly(2026);
  }

  @Test
  void aCancellingActsNoticeSupersedesTheOther() {
    String subject = fresh("petition");
    long opened = deposit(petition(subject, Visibility.PUBLIC));
    deposit(
        with(
            own("act.cancel", UCLG, "", "2020-03-01"),
            it -> it.payload("reason", "typing error").cancels(opened)));
    assertThat(notices.get(number(2), Viewer.PUBLIC).supersedes()).containsExactly(number(1));
    assertThat(notices.get(number(1), Viewer.PUBLIC).supersededBy()).containsExactly(number(2));
    assertThat(notices.get(number(1), Viewer.PUBLIC).supersedes()).isEmpty();
    assertThat(list(query(null, "petition/" + subject, null), Viewer.PUBLIC))
        .containsExactly("HN.2.2026", "HN.1.2026");
    assertThat(list(query(null, null, "petition"), Viewer.PUBLIC))
        .containsExactly("HN.2.2026", "HN.1.2026");
  }

  @Test
  void aReaderHearsNothingOfACorrectionThatTheyMayNotRead() {
    String subject = fresh("petition");
    long opened = deposit(petition(subject, Visibility.PUBLIC));
    deposit(
        with(
            own("petition.open", UCLG, subject, "2020-01-02"),
            it -> it.payload("until", "2020-06-30").corrects(opened).seenBy(Visibility.OFFICE)));
    assertThat(notices.get(number(1), Viewer.PUBLIC).supersededBy()).isEmpty();
    assertThat(notices.get(number(1), Viewer.PUBLIC).updatedAt())
        .isEqualTo(notices.get(number(1), Viewer.PUBLIC).madeAt());
    assertThat(notices.get(number(1), DESK).supersededBy()).containsExactly(number(2));
  }

  @Test
  void filtersNarrowAndPagesFollow() {
    for (int i = 0; i < 5; i++) {
      deposit(petition(fresh("petition"), Visibility.PUBLIC));
    }
    assertThat(list(query(BARCELONA, null, null), Viewer.PUBLIC)).isEmpty();
    assertThat(list(query(UCLG, null, "petition"), Viewer.PUBLIC)).hasSize(5);
    assertThat(list(query(null, null, "liaison"), Viewer.PUBLIC)).isEmpty();
    NoticeQuery two = new NoticeQuery(2026, null, null, null, null, 2);
    assertThat(list(two, Viewer.PUBLIC)).containsExactly("HN.5.2026", "HN.4.2026");
    assertThat(list(two.after(number(4)), Viewer.PUBLIC)).containsExactly("HN.3.2026", "HN.2.2026");
    assertThat(list(two.after(number(2)), Viewer.PUBLIC)).containsExactly("HN.1.2026");
    NoticeQuery before = new NoticeQuery(2025, null, null, null, null, 2);
    assertThat(list(before, Viewer.PUBLIC)).isEmpty();
  }
}

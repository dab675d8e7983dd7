package city.hansa.notices.follow;

import city.hansa.accounts.DeskEntry;
import city.hansa.kernel.Viewer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk offers of notices and of the post. */
@Component
@Order(80)
class FollowDesk implements DeskEntry {

  @Override
  public List<Entry> entries(Viewer viewer) {
    Entry follow = new Entry("notices.following", "notices.desk.following", "/subscriptions");
    Entry mail = new Entry("mail.title", "notices.desk.mail", "/admin/mail");
    return viewer.administrator() ? List.of(follow, mail) : List.of(follow);
  }
}

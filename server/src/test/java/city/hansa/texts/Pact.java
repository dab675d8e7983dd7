package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.engine.text.Text;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Wanted;
import org.springframework.context.ApplicationContext;

/** An instrument kept by uclg in the whole application, for tests over HTTP. */
public record Pact(String id, People.Person registrar, ApplicationContext context) {
  private static final String KEEPER = "uclg";

  public static Pact in(ApplicationContext context) {
    People.Person registrar = People.in(context).person(KEEPER, Role.REGISTRAR);
    Pact pact = new Pact(Drafts.fresh("clean-air-pact"), registrar, context);
    pact.act(
        "instrument.register",
        pact.id,
        "title",
        "Clean Air Pact of Example Cities",
        "kind",
        "PACT",
        "bindingness",
        "SOFT_WITH_REVIEW",
        "depositary",
        KEEPER,
        "languages",
        "en fr");
    return pact;
  }

  public void act(String type, String subject, String... fields) {
    ActDraft draft = Drafts.own(type, KEEPER, subject, "2026-01-02").saying(Drafts.payload(fields));
    deposited(context.getBean(Depository.class).deposit(viewer(), draft, null));
  }

  /** Proposes a text without the form. */
  public VersionId propose(int version, Text text) {
    VersionId named = new VersionId(id, version, text.language());
    Wanted wanted = new Wanted(named, KEEPER, true, "", "", Visibility.PUBLIC);
    deposited(context.getBean(Proposing.class).propose(viewer(), wanted, text, null));
    return named;
  }

  private Viewer viewer() {
    return People.in(context).viewer(registrar);
  }

  private static void deposited(Depositing outcome) {
    assertThat(outcome).isInstanceOf(Depositing.Deposited.class);
  }

  public String path() {
    return "/instruments/" + id + "/texts";
  }
}

package org.preceptor.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.notice.ReadMail;
import org.preceptor.notice.ReadMail.Page;
import org.preceptor.notice.WrittenLetter;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code notice/mail.xhtml}: the outbox, and in the demonstration what would be sent. */
@Named
@RequestScoped
public class MailView {

  private static final int MOST = 25;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

  @Inject ReadMail mail;
  @Inject Said said;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private int page = 1;
  private @Nullable Page found;

  public String again(UUID letter) {
    mail.again(letter);
    said.note("notice", "mail.again.done");
    return "/notice/mail?faces-redirect=true";
  }

  public List<WrittenLetter> getLetters() {
    return found().letters();
  }

  /** Of everybody, for the demonstration's mailbox. */
  public List<WrittenLetter> getMailbox() {
    return mail.mailbox(MOST);
  }

  public int getAll() {
    return found().all();
  }

  public int getPages() {
    return Math.max(1, (getAll() + MOST - 1) / MOST);
  }

  private Page found() {
    var known = found;
    if (known == null) {
      known = mail.page((page - 1) * MOST, MOST);
      found = known;
    }
    return known;
  }

  public boolean isTextShown() {
    return mail.showsTexts();
  }

  public boolean isSending() {
    return mail.sends();
  }

  public boolean isAgainPossible(WrittenLetter letter) {
    return mail.canBeSentAgain(letter);
  }

  /** Pages of this server that a letter links to; links to elsewhere are not made clickable. */
  public List<String> links(WrittenLetter letter) {
    var here = request.getHeader("Host");
    return LINK.matcher(letter.letter().text())
        .results()
        .map(MatchResult::group)
        .map(URI::create)
        .filter(link -> here != null && here.equals(link.getRawAuthority()))
        .map(
            link ->
                link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
        .toList();
  }

  public String word(WrittenLetter letter) {
    return texts.get("notice", "state." + letter.state().name().toLowerCase(Locale.ROOT));
  }

  public String time(Instant moment) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", texts.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  public int getPage() {
    return page;
  }

  public void setPage(int asked) {
    page = Math.clamp(asked, 1, 100_000);
  }
}

package org.preceptor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.opentest4j.AssertionFailedError;

/** How somebody works a page: with a pointer, or with the keyboard alone. */
sealed interface Hand {

  /** Presses a button or follows a link. */
  void press(Locator target);

  /** Marks a radio button or a checkbox; one that is marked stays so. */
  void mark(Locator target);

  /** Replaces what stands in a field. */
  void type(Locator field, String text);

  /** Picks an entry of a native list by its value. */
  void pick(Locator list, String value);

  /** Mouse or finger. */
  record Pointer() implements Hand {

    @Override
    public void press(Locator target) {
      target.click();
    }

    @Override
    public void mark(Locator target) {
      if (!target.isChecked()) {
        target.locator("xpath=ancestor::label").click();
      }
    }

    @Override
    public void type(Locator field, String text) {
      field.fill(text);
    }

    @Override
    public void pick(Locator list, String value) {
      list.selectOption(new SelectOption().setValue(value));
    }
  }

  /**
   * Tab, arrows, Space and Enter; nothing is clicked. What is reached must be seen to have the
   * focus.
   */
  record Keyboard(Page page) implements Hand {

    private static final int FARTHEST = 400;

    /** Where the focus is: on the target, on a radio button of its group, or elsewhere. */
    private static final String FOCUS =
        """
        e => {
          const at = document.activeElement;
          return at === e ? 'there'
            : e.type === 'radio' && at.type === 'radio' && at.name === e.name && at.form === e.form
              ? 'neighbor' : 'elsewhere';
        }
        """;

    private static final String SHOWS_FOCUS =
        """
        e => [e, e.closest('label'), e.parentElement].some(x => {
          const style = x && getComputedStyle(x);
          return style && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
            || style.boxShadow !== 'none');
        })
        """;

    @Override
    public void press(Locator target) {
      reach(target);
      page.keyboard().press("Enter");
    }

    @Override
    public void mark(Locator target) {
      if (target.isChecked()) {
        return;
      }
      reach(target);
      if (!target.isChecked()) {
        page.keyboard().press("Space");
      }
    }

    @Override
    public void type(Locator field, String text) {
      reach(field);
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().insertText(text);
    }

    @Override
    public void pick(Locator list, String value) {
      reach(list);
      page.keyboard().press("Home");
      for (int i = 0; i < FARTHEST && !list.inputValue().equals(value); i++) {
        page.keyboard().press("ArrowDown");
      }
    }

    private void reach(Locator target) {
      target.waitFor();
      for (int i = 0; i < FARTHEST; i++) {
        var focus = target.evaluate(FOCUS);
        if ("there".equals(focus)) {
          if (!Boolean.TRUE.equals(target.evaluate(SHOWS_FOCUS))) {
            throw new AssertionFailedError("focus is not seen on " + target);
          }
          return;
        }
        page.keyboard().press("neighbor".equals(focus) ? "ArrowDown" : "Tab");
      }
      throw new AssertionFailedError("the keyboard does not reach " + target);
    }
  }
}

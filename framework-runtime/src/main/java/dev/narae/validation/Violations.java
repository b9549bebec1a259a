package dev.narae.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The violations found in one request, and the place where the search stands.
 *
 * <p>The place is a stack of property names and array indexes. Entering and leaving a place stores
 * a reference and an int; text is built only when something is wrong. By itself a place is a JSON
 * Pointer. After {@link #forParameters()} the outermost name is a request parameter instead, until
 * {@link #enterBody()}.
 *
 * <p>Not safe for use by several threads at once; every request has its own.
 */
public final class Violations {
  /** So many violations are kept; more of them help nobody and would swell the answer. */
  public static final int MAX_KEPT = 100;

  private static final int NO_BODY = -1;

  /** So deep are most places. */
  private static final int FEW = 8;

  private static final int[] NO_INDEXES = {};
  private static final @Nullable String[] NO_NAMES = {};

  private @Nullable String[] names = NO_NAMES;
  private int[] indexes = NO_INDEXES;
  private int depth;
  private int bodyDepth;
  private @Nullable String group;
  private int count;
  private @Nullable Message last;
  private @Nullable StepBudget steps;
  private Clock clock = Clock.systemUTC();
  private final Client client;
  private @Nullable Wording wording;
  private @Nullable Place place;
  private final List<Violation> found = new ArrayList<>(0);
  private final List<String> parameters = new ArrayList<>(0);

  /** An empty collection whose places are JSON Pointers. */
  public Violations() {
    this(Client.ANY);
  }

  private Violations(Client client) {
    this.client = client;
  }

  /** An empty collection whose outermost names are request parameters. */
  public static Violations forParameters() {
    return forParameters(Client.ANY);
  }

  /**
   * An empty collection whose outermost names are request parameters.
   *
   * @param client who is told of them
   */
  public static Violations forParameters(Client client) {
    Violations violations = new Violations(client);
    violations.bodyDepth = NO_BODY;
    return violations;
  }

  /** The language that violations are told in, as ISO 639 spells it. */
  public String language() {
    return wording().language();
  }

  /** That there are so many violations, in that language. */
  public String summary(int number) {
    return wording().say(Message.of("violations", "count", number));
  }

  private Wording wording() {
    if (wording == null) {
      wording = new Wording(client);
    }
    return wording;
  }

  /** Says where the parameter of that name stands: {@code path} or {@code query}. */
  public void declareParameter(String in, String parameter) {
    parameters.add(parameter);
    parameters.add(in);
  }

  /** From here on places are JSON Pointers into the body. */
  public void enterBody() {
    bodyDepth = depth;
  }

  /** From here on the outermost names are request parameters. */
  public void exitBody() {
    bodyDepth = NO_BODY;
  }

  /** From here on the outermost names are parameters of that place, such as {@code form}. */
  public void enterGroup(String in) {
    group = in;
  }

  /** From here on the outermost names are what they were before {@link #enterGroup}. */
  public void exitGroup() {
    group = null;
  }

  /** From here on the current place lies within that document. */
  public void open(Place document) {
    document.outer = place;
    document.settled = settle();
    document.base = depth;
    place = document;
  }

  /** From here on the current place is what it was before {@link #open}. */
  public void close(Place document) {
    depth = document.base;
    place = null;
    Place outer = document.outer;
    if (outer != null) {
      unsettle(outer, document.settled);
    }
    document.outer = null;
  }

  /** Goes down to a property. */
  public void enter(String name) {
    push();
    names[depth++] = name;
  }

  /** Goes down to an array element, counted from 0. */
  public void enter(int index) {
    push();
    names[depth] = null;
    indexes[depth++] = index;
  }

  /** Goes up one level. */
  public void exit() {
    depth--;
  }

  /** Goes up until the place is {@code level} names and indexes deep. */
  public void exitTo(int level) {
    depth = level;
  }

  /** How many names and indexes deep the place is. */
  public int depth() {
    return depth;
  }

  /** The name of the property that the current place is; null if it is none. */
  public @Nullable String property() {
    Place asked = place;
    int settled = settle();
    String name = depth == 0 ? null : names[depth - 1];
    unsettle(asked, settled);
    return name;
  }

  /** What constraints on times take for the present; the system's clock in UTC unless set. */
  public Clock clock() {
    return clock;
  }

  /** Sets what constraints on times take for the present. */
  public void useClock(Clock present) {
    clock = present;
  }

  /** What regular expressions may still cost this request. */
  StepBudget steps() {
    if (steps == null) {
      steps = new StepBudget();
    }
    return steps;
  }

  /** Reports a violation at the current place, in the client's language. */
  public void add(String code, Message message) {
    boolean kept = count < MAX_KEPT;
    addText(code, kept ? wording().say(message) : "");
    last = message;
  }

  /**
   * Reports a violation by the property (or parameter) of that name, as {@link #add(String, String,
   * String)} does, in the client's language.
   */
  public void add(String name, String code, Message message) {
    if (name.isEmpty()) {
      add(code, message);
      return;
    }
    enter(name);
    add(code, message);
    exit();
  }

  /** Reports a violation by the array element of that index, in the client's language. */
  public void add(int index, String code, Message message) {
    enter(index);
    add(code, message);
    exit();
  }

  /** Reports what a constraint found; false, for it to return. */
  boolean refuse(String name, String code) {
    return refuse(name, code, Message.of(code));
  }

  /** Reports what a constraint found; false, for it to return. */
  boolean refuse(String name, String code, Message message) {
    add(name, code, message);
    return false;
  }

  /** Reports what a constraint found; false, for it to return. */
  boolean refuse(int index, String code) {
    return refuse(index, code, Message.of(code));
  }

  /** Reports what a constraint found; false, for it to return. */
  boolean refuse(int index, String code, Message message) {
    add(index, code, message);
    return false;
  }

  /**
   * Says the violation that was just reported in other words.
   *
   * @param text in which {@code {max}} is replaced by the argument of that name that the
   *     violation's own message has, such as the bound that was missed, and {@code {some.key}} by
   *     the text of that key in the client's language; a backslash takes the meaning from a brace
   *     after it
   */
  public void reword(String text) {
    if (count == 0 || count > MAX_KEPT) {
      return;
    }
    Violation found = this.found.get(count - 1);
    Message said = last == null ? Message.of("") : last;
    this.found.set(count - 1, found.withMessage(Template.fill(text, said, wording())));
  }

  /**
   * Reports a violation at the current place.
   *
   * @param message for people; one of the built-in texts in English is told in the client's
   *     language
   */
  public void add(String code, String message) {
    addText(code, count < MAX_KEPT ? wording().say(message) : "");
  }

  private void addText(String code, String message) {
    last = null;
    if (++count > MAX_KEPT) {
      return;
    }
    Place asked = place;
    int settled = settle();
    keep(code, message);
    unsettle(asked, settled);
  }

  private void keep(String code, String message) {
    if (bodyDepth == NO_BODY && depth > 0) {
      String parameter = parameter();
      found.add(Violation.atParameter(placeOf(parameter), parameter, code, message));
    } else if (bodyDepth == NO_BODY && group != null) {
      found.add(Violation.atGroup(group, code, message));
    } else {
      found.add(Violation.atPointer(pointer(), code, message));
    }
  }

  /**
   * Reports a violation by the property (or parameter) of that name, below the current place; an
   * empty name is the place itself.
   */
  public void add(String name, String code, String message) {
    if (name.isEmpty()) {
      add(code, message);
      return;
    }
    enter(name);
    add(code, message);
    exit();
  }

  /** Reports a violation by the array element of that index, below the current place. */
  public void add(int index, String code, String message) {
    enter(index);
    add(code, message);
    exit();
  }

  /**
   * Reports {@code invalid} at the current place: the type's own constructor refused the values.
   * Its message is shown if the type's own code wrote it; of any other code's exception nothing is.
   *
   * @return null, for the caller to return
   */
  public <T> @Nullable T refused(Class<? super T> type, IllegalArgumentException e) {
    return refused("", type, e);
  }

  /**
   * Reports {@code invalid} by the property (or parameter) of that name, as {@link #refused(Class,
   * IllegalArgumentException)} does.
   *
   * @return null, for the caller to return
   */
  public <T> @Nullable T refused(String name, Class<? super T> type, IllegalArgumentException e) {
    add(name, "invalid", Refusal.message(type, e));
    return null;
  }

  /** How many violations were reported so far, those beyond {@link #MAX_KEPT} included. */
  public int count() {
    return count;
  }

  /** Whether nothing was reported. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** The first {@link #MAX_KEPT} violations in the order they were reported. */
  public List<Violation> list() {
    return List.copyOf(found);
  }

  /**
   * Whether something was reported at or below the property of that name at the current place.
   *
   * @param since only violations reported after there were this many ({@link #count()}) count
   */
  public boolean reportedAt(String name, int since) {
    if (count == since) {
      return false;
    }
    enter(name);
    Place asked = place;
    int settled = settle();
    String pointer = pointer();
    unsettle(asked, settled);
    exit();
    for (int i = Math.min(since, found.size()); i < found.size(); i++) {
      String other = found.get(i).pointer();
      if (other != null && isAtOrBelow(other, pointer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtOrBelow(String pointer, String ancestor) {
    return pointer.startsWith(ancestor)
        && (pointer.length() == ancestor.length() || pointer.charAt(ancestor.length()) == '/');
  }

  private void push() {
    if (depth == indexes.length) {
      int capacity = Math.max(FEW, depth * 2);
      names = Arrays.copyOf(names, capacity);
      indexes = Arrays.copyOf(indexes, capacity);
    }
  }

  /**
   * Puts the place within the document between that of the document and what was entered since.
   *
   * @return how many names and indexes it has
   */
  private int settle() {
    Place document = place;
    if (document == null) {
      return 0;
    }
    place = null;
    int base = document.base;
    @Nullable String[] namesSince = Arrays.copyOfRange(names, base, depth);
    int[] indexesSince = Arrays.copyOfRange(indexes, base, depth);
    depth = base;
    document.enterInto(this);
    int settled = depth - base;
    for (int i = 0; i < indexesSince.length; i++) {
      push();
      names[depth] = namesSince[i];
      indexes[depth++] = indexesSince[i];
    }
    return settled;
  }

  /** Takes it out again. */
  private void unsettle(@Nullable Place document, int settled) {
    if (document == null) {
      return;
    }
    int from = document.base + settled;
    System.arraycopy(names, from, names, document.base, depth - from);
    System.arraycopy(indexes, from, indexes, document.base, depth - from);
    depth -= settled;
    place = document;
  }

  private String parameter() {
    String name = names[0];
    return name == null ? Integer.toString(indexes[0]) : name;
  }

  private String placeOf(String parameter) {
    if (group != null) {
      return group;
    }
    for (int i = 0; i < parameters.size(); i += 2) {
      if (parameters.get(i).equals(parameter)) {
        return parameters.get(i + 1);
      }
    }
    return "query";
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = Math.max(bodyDepth, 0); i < depth; i++) {
      pointer.append('/');
      String name = names[i];
      if (name == null) {
        pointer.append(indexes[i]);
      } else {
        escape(pointer, name);
      }
    }
    return pointer.toString();
  }

  /** RFC 6901, section 3: {@code ~} is written {@code ~0} and {@code /} is written {@code ~1}. */
  private static void escape(StringBuilder pointer, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '~') {
        pointer.append("~0");
      } else if (c == '/') {
        pointer.append("~1");
      } else {
        pointer.append(c);
      }
    }
  }
}

package dev.meander.processor.frontend;

import dev.meander.processor.ir.GraphBuilder;
import dev.meander.processor.ir.Node;
import dev.meander.processor.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known at one point of a method: its local variables, what the local arrays hold, and under which condition
 * the point is passed over because of a return or continue before it.
 */
final class Scope {
  /** A local variable: its type, null for an array; its value, null before the first assignment. */
  record Local(Type type, Value value) {}

  private final Map<String, Local> locals;
  private final Map<LocalArray, Contents> arrays;
  /** The arrays that the caller of the method sees too. */
  private final Set<LocalArray> shared;
  private final boolean keptLoop;
  private final Node never;
  /** Whether the call of the method is passed over. */
  private final Node notCalled;
  private Node returned;
  private Node result;
  private Node skippedAround;
  private Node skipped;

  private Scope(
      Map<String, Local> locals,
      Map<LocalArray, Contents> arrays,
      Set<LocalArray> shared,
      boolean keptLoop,
      Node notCalled,
      Node never) {
    this.locals = locals;
    this.arrays = arrays;
    this.shared = shared;
    this.keptLoop = keptLoop;
    this.notCalled = notCalled;
    this.never = never;
    this.returned = never;
    this.skippedAround = never;
    this.skipped = never;
  }

  /** An empty scope. */
  Scope(GraphBuilder g) {
    this(new HashMap<>(), new HashMap<>(), Set.of(), false, g.bool(false), g.bool(false));
  }

  /** The scope of a method called from here: no locals yet, the same arrays. */
  Scope called(GraphBuilder g) {
    Node passedOver = g.or(notCalled, off(g));
    return new Scope(new HashMap<>(), arrays, new HashSet<>(arrays.keySet()), false, passedOver, never);
  }

  /** An independent scope that starts like this one. */
  Scope copy() {
    return copy(keptLoop);
  }

  /** The same inside of a kept loop, which no return may leave. */
  Scope inKeptLoop() {
    return copy(true);
  }

  private Scope copy(boolean kept) {
    Scope copy = new Scope(new HashMap<>(locals), new HashMap<>(arrays), shared, kept, notCalled, never);
    copy.returned = returned;
    copy.result = result;
    copy.skippedAround = skippedAround;
    copy.skipped = skipped;
    return copy;
  }

  /** Takes over everything of a copy. */
  void become(Scope other) {
    locals.clear();
    locals.putAll(other.locals);
    arrays.clear();
    arrays.putAll(other.arrays);
    returned = other.returned;
    result = other.result;
    skippedAround = other.skippedAround;
    skipped = other.skipped;
  }

  // ---- locals

  boolean has(String name) {
    return locals.containsKey(name);
  }

  Local local(String name) {
    return locals.get(name);
  }

  Value value(String name) {
    Local local = locals.get(name);
    return local == null ? null : local.value;
  }

  void declare(String name, Type type, Value value) {
    locals.put(name, new Local(type, value));
  }

  void put(String name, Value value) {
    locals.put(name, new Local(locals.get(name).type, value));
  }

  Set<String> names() {
    return new HashSet<>(locals.keySet());
  }

  void keepOnly(Set<String> names) {
    locals.keySet().retainAll(names);
  }

  // ---- arrays

  Contents contents(LocalArray array) {
    return arrays.get(array);
  }

  void put(LocalArray array, Contents contents) {
    arrays.put(array, contents);
  }

  Set<LocalArray> arrays() {
    return new HashSet<>(arrays.keySet());
  }

  // ---- the ways out

  boolean isInKeptLoop() {
    return keptLoop;
  }

  /** Whether the method has returned before this point. */
  Node returned() {
    return returned;
  }

  /** What it returned. */
  Node result() {
    return result;
  }

  void setReturned(Node condition, Node value) {
    returned = condition;
    result = value;
  }

  /** Whether this iteration of the innermost loop has been left before this point. */
  Node skipped() {
    return skipped;
  }

  void setSkipped(Node condition) {
    skipped = condition;
  }

  /** Whether this point is passed over because of a continue, of any loop around. */
  Node skippedAnywhere(GraphBuilder g) {
    return g.or(skippedAround, skipped);
  }

  /** Enters a loop, and gives what {@link #leaveLoop} wants. */
  Node[] enterLoop(GraphBuilder g) {
    Node[] outer = {skippedAround, skipped};
    skippedAround = skippedAnywhere(g);
    skipped = never;
    return outer;
  }

  /** The next iteration. */
  void iterate() {
    skipped = never;
  }

  void leaveLoop(Node[] outer) {
    skippedAround = outer[0];
    skipped = outer[1];
  }

  /** Whether this point is passed over. */
  Node off(GraphBuilder g) {
    return g.or(returned, skippedAnywhere(g));
  }

  /** Whether a write to an array does not take place; what only this method sees may change after its return. */
  Node off(GraphBuilder g, LocalArray array) {
    return g.or(notCalled, shared.contains(array) ? off(g) : skippedAnywhere(g));
  }
}

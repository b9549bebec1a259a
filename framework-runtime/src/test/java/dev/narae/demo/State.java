package dev.narae.demo;

public enum State {
  OPEN,
  DONE
}

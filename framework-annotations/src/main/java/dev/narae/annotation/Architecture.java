package dev.narae.annotation;

/** The processor architectures that AWS Lambda offers. */
public enum Architecture {
  /** AWS Graviton; cheaper than {@link #X86_64} for the same work in most regions. */
  ARM64,
  /** 64-bit x86. */
  X86_64
}

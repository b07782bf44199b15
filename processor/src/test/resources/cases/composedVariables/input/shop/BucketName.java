package shop;

import dev.seaworthy.EnvVar;
import jakarta.validation.constraints.Pattern;

/** The name of a bucket: a shape that is made of another one, and says more. */
@OfStorage
@EnvVar(description = "The name of the bucket.", example = "shop-production")
@Pattern(regexp = "[a-z0-9-]+")
public @interface BucketName {}

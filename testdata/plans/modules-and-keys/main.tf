module "legacy" {
  source   = "./legacy"
  for_each = toset(["a].module.b\"c", "b"])
}

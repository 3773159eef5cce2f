# Storage of the old platform.
resource "azurerm_storage_account" "logs" {
  for_each = var.regions
}

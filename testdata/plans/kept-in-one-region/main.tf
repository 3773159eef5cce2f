resource "azurerm_resource_group" "logs" {
  name     = "logs"
  location = "southeastasia"
}

resource "azurerm_storage_account" "logs" {
  name                     = "contosologs"
  location                 = "southeastasia"
  resource_group_name      = azurerm_resource_group.logs.name
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

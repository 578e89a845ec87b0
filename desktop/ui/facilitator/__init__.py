"""The facilitator area: pages for those who lead a group or look after the PC."""

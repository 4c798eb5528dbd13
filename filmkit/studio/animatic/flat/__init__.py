"""The flat board: shots as layers of cut paper, where no kernels can be compiled."""
